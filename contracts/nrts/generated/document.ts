// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Broker NRTS (trade tokens)",
  "version": "1",
  "summary": "Gives a trade token for a login ticket and a proof."
 },
 "x-system": "nrts",
 "x-owns": [
  "/nrts"
 ],
 "x-payload": "data",
 "x-envelope": "{code,msg,data,traceId}",
 "x-provenance": "inferred",
 "tags": [
  {
   "name": "tradeToken"
  }
 ],
 "paths": {
  "/nrts/tradeToken": {
   "post": {
    "operationId": "tradeToken",
    "summary": "Gives a trade token for a login ticket and a proof",
    "description": "What counts as a proof is the trust mode. The ticket is used up after the proof, exactly once. §10.4, §12",
    "tags": [
     "tradeToken"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
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
    "requestBody": {
     "$ref": "#/components/requestBodies/TradeToken"
    },
    "responses": {
     "200": {
      "description": "The trade token",
      "x-provenance": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "allOf": [
          {
           "$ref": "#/components/schemas/Envelope"
          },
          {
           "type": "object",
           "required": [
            "data"
           ],
           "properties": {
            "data": {
             "$ref": "#/components/schemas/TradeToken"
            }
           }
          }
         ]
        }
       }
      }
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  }
 },
 "components": {
  "requestBodies": {
   "TradeToken": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TradeTokenRequest"
      }
     }
    }
   }
  },
  "responses": {
   "Fault": {
    "description": "A fault of the catalogue; the HTTP status is its code without the last two digits",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FaultEnvelope"
      }
     }
    }
   }
  },
  "schemas": {
   "RequiredId": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   },
   "Envelope": {
    "type": "object",
    "required": [
     "code",
     "msg",
     "data",
     "traceId"
    ],
    "properties": {
     "code": {
      "const": 0
     },
     "msg": {
      "type": "string"
     },
     "data": {},
     "traceId": {
      "$ref": "#/components/schemas/TraceId",
      "x-volatile": "trace-id"
     }
    }
   },
   "TraceId": {
    "type": "string",
    "pattern": "^[0-9a-f]{32}$"
   },
   "FaultEnvelope": {
    "type": "object",
    "required": [
     "code",
     "msg",
     "traceId"
    ],
    "properties": {
     "code": {
      "type": "integer",
      "minimum": 40000,
      "maximum": 59999
     },
     "msg": {
      "type": "string",
      "minLength": 1
     },
     "traceId": {
      "$ref": "#/components/schemas/TraceId",
      "x-volatile": "trace-id"
     },
     "data": {
      "type": "object",
      "description": "What the fault tells beside its code."
     }
    }
   },
   "TradeTokenRequest": {
    "type": "object",
    "required": [
     "loginTicket"
    ],
    "properties": {
     "loginTicket": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "x-secret": "ticket",
      "x-volatile": "login-ticket"
     },
     "serialNumber": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "serial"
     },
     "otp": {
      "type": "string",
      "maxLength": 64,
      "x-secret": "otp",
      "x-volatile": "otp"
     },
     "challengeId": {
      "$ref": "#/components/schemas/RequiredId",
      "x-volatile": "challenge-id"
     },
     "response": {
      "type": "string",
      "maxLength": 64,
      "x-secret": "response",
      "x-volatile": "otp"
     },
     "pinVerified": {
      "type": "boolean",
      "description": "The word of the app, and no more than that."
     }
    }
   },
   "TradeToken": {
    "type": "object",
    "required": [
     "tradeToken",
     "expiresIn",
     "tradeAccount"
    ],
    "properties": {
     "tradeToken": {
      "type": "string",
      "minLength": 1,
      "x-secret": "trade-token",
      "x-volatile": "trade-token",
      "x-provenance": "documented"
     },
     "expiresIn": {
      "type": "integer",
      "minimum": 1,
      "description": "Seconds."
     },
     "tradeAccount": {
      "$ref": "#/components/schemas/RequiredId"
     }
    }
   }
  }
 }
}
