// Generated, do not edit.
// Generator: scripts/build/answers.ts
// Source: spec/kakaclo (sha256:c293ffc60025306d4fc33a9d000306b76d19cb05a80d3654221cb887a4ee893f)

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
