// Generated from the contract by npm run generate. Do not edit.
import type { Contract, ContractOperation } from '../../../mocks/kernel/contract.ts'

const operations: readonly ContractOperation[] = [
 {
  "operationId": "tradeToken",
  "method": "POST",
  "path": "/nrts/tradeToken",
  "aliases": [],
  "summary": "Gives a trade token for a login ticket and a proof",
  "tags": [
   "tradeToken"
  ],
  "requestTypes": [
   "application/json"
  ],
  "responseStatus": 200,
  "envelope": "{code,msg,data,traceId}",
  "payload": "data",
  "provenance": "documented",
  "source": "S",
  "faults": [
   "METHOD_NOT_ALLOWED",
   "UNSUPPORTED_MEDIA_TYPE",
   "TOO_LARGE",
   "BAD_REQUEST",
   "USER_CENTRE_FAILED",
   "TICKET_INVALID",
   "TICKET_USED",
   "TICKET_DEAD",
   "TICKET_EXPIRED",
   "TOKEN_UNUSABLE",
   "OTP_REJECTED",
   "UAS_FAILED",
   "INTERNAL"
  ],
  "secrets": {
   "loginTicket": "ticket",
   "otp": "otp",
   "response": "response",
   "tradeToken": "trade-token"
  },
  "volatile": {
   "loginTicket": "login-ticket",
   "serialNumber": "serial",
   "otp": "otp",
   "challengeId": "challenge-id",
   "response": "otp",
   "traceId": "trace-id",
   "tradeToken": "trade-token"
  },
  "bodyMembers": [
   "loginTicket",
   "serialNumber",
   "otp",
   "challengeId",
   "response",
   "pinVerified"
  ],
  "queryMembers": [],
  "fieldProvenance": {
   "response.code": "inferred",
   "response.msg": "inferred",
   "response.data": "inferred",
   "response.traceId": "inferred",
   "response.data.expiresIn": "inferred",
   "response.data.tradeAccount": "inferred"
  }
 }
]

/** The contract without its validators. */
export const table: Omit<Contract, 'validators' | 'document'> = { ...{
 "system": "nrts",
 "title": "Broker NRTS (trade tokens)",
 "version": "1",
 "owns": [
  "/nrts"
 ],
 "pathAliases": {}
}, operations }
