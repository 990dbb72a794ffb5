// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/kakaclo (sha256:fa3c0394ca1ff4c78c987b2d87b3dbe41a0e12bd801df68feed1cbb638317f5a)

import type { DocumentedAnswers } from "../../src/contract/documented-answer.ts";

/** The documented answers of kakaclo, by operationId. */
export const kakacloAnswers: DocumentedAnswers = {
 "createOrder": [
  {
   "status": 200,
   "mediaType": "application/json",
   "examples": [
    {
     "scenario": "documented",
     "text": "{\"code\":10000,\"message\":\"success\",\"data\":1000000371651}"
    }
   ],
   "madeUp": "{\"code\":1,\"message\":\"string\",\"data\":1,\"kkOrderId\":\"string\"}"
  },
  {
   "status": 401,
   "examples": []
  },
  {
   "status": 429,
   "examples": []
  }
 ]
};
