// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/kakaclo (sha256:ceccb1867606231350e19efe0474917c389f8ec21e46f2269b2a5de13c1a6e45)

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
