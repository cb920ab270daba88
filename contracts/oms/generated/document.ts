// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Broker OMS (client authentication)",
  "version": "1",
  "summary": "Which methods of authentication a customer has."
 },
 "x-system": "oms",
 "x-owns": [
  "/oms"
 ],
 "x-payload": "data",
 "x-envelope": "{code,msg,data,traceId}",
 "x-provenance": "inferred",
 "tags": [
  {
   "name": "clientAuth"
  }
 ],
 "paths": {
  "/oms/customers/{acct}/clientAuth": {
   "put": {
    "operationId": "clientAuth.change",
    "summary": "Gives a customer a method of authentication, or takes it away",
    "description": "Idempotent: a repetition changes nothing. The notes call it synchronising the CAP method to clientAuth. §10.1",
    "tags": [
     "clientAuth"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "ACCOUNT_NOT_FOUND",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Acct"
     }
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Change"
    },
    "responses": {
     "200": {
      "description": "The methods after the change",
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
             "$ref": "#/components/schemas/Changed"
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
   },
   "get": {
    "operationId": "clientAuth.get",
    "summary": "The methods of authentication of a customer",
    "description": "§10.1",
    "tags": [
     "clientAuth"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "TOO_LARGE",
     "BAD_REQUEST",
     "ACCOUNT_NOT_FOUND",
     "INTERNAL"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Acct"
     }
    ],
    "responses": {
     "200": {
      "description": "The methods",
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
             "$ref": "#/components/schemas/Methods"
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
  "parameters": {
   "Acct": {
    "name": "acct",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/RequiredId"
    }
   }
  },
  "requestBodies": {
   "Change": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ChangeRequest"
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
   "Method": {
    "type": "string",
    "pattern": "^[A-Z][A-Z0-9_]{0,31}$",
    "description": "CAP, or another method."
   },
   "ChangeRequest": {
    "type": "object",
    "required": [
     "method",
     "action"
    ],
    "properties": {
     "method": {
      "$ref": "#/components/schemas/Method",
      "x-provenance": "documented"
     },
     "action": {
      "enum": [
       "ADD",
       "REMOVE"
      ]
     }
    }
   },
   "Methods": {
    "type": "object",
    "required": [
     "acct",
     "methods"
    ],
    "properties": {
     "acct": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "methods": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Method"
      }
     }
    }
   },
   "Changed": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Methods"
     },
     {
      "type": "object",
      "required": [
       "changed"
      ],
      "properties": {
       "changed": {
        "type": "boolean"
       }
      }
     }
    ]
   }
  }
 }
}
