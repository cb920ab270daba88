// Generated from the contract by npm run generate. Do not edit.

/** The OpenAPI document of this system. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "i-Sprint AccessMatrix UAS",
  "version": "1",
  "summary": "Users, soft tokens, devices and logins, as far as the public record and the integration notes go."
 },
 "x-system": "uas",
 "x-owns": [
  "/am5/rest",
  "/rest"
 ],
 "x-path-aliases": {
  "/rest": "/am5/rest"
 },
 "x-payload": "result",
 "x-provenance": "inferred",
 "tags": [
  {
   "name": "user"
  },
  {
   "name": "oath"
  },
  {
   "name": "token"
  },
  {
   "name": "device"
  },
  {
   "name": "password"
  },
  {
   "name": "authn"
  }
 ],
 "paths": {
  "/am5/rest/update/user/create": {
   "post": {
    "operationId": "user.create",
    "summary": "Creates a user",
    "description": "Ids are compared without case within their store and echoed as first stored. §6.1",
    "tags": [
     "user"
    ],
    "x-provenance": "documented",
    "x-source": "S, P1",
    "x-aliases": [
     "/am5/rest/user/create"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "REALM_NOT_FOUND",
     "USER_EXISTS",
     "INVALID_STATUS",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/UserCreate"
    },
    "responses": {
     "200": {
      "description": "The new user",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/User"
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
  },
  "/am5/rest/query/user/findById": {
   "post": {
    "operationId": "user.findById",
    "summary": "Finds a user by id",
    "description": "§6.2",
    "tags": [
     "user"
    ],
    "x-provenance": "observed",
    "x-source": "P1, P5",
    "x-aliases": [
     "/am5/rest/user/findById"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/UserFindById"
    },
    "responses": {
     "200": {
      "description": "The user, with the groups of attributes that the template names",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/UserDetail"
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
  },
  "/am5/rest/update/user/modify": {
   "post": {
    "operationId": "user.modify",
    "summary": "Changes attributes of a user",
    "description": "§6.8; body P5",
    "tags": [
     "user"
    ],
    "x-aliases": [
     "/am5/rest/user/modify"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "REALM_NOT_FOUND",
     "INVALID_STATUS",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/UserModify"
    },
    "responses": {
     "200": {
      "description": "The user after the change",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/UserDetail"
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
  },
  "/am5/rest/update/user/delete": {
   "post": {
    "operationId": "user.delete",
    "summary": "Deletes a user; its tokens are revoked",
    "description": "§5.2, §6.8",
    "tags": [
     "user"
    ],
    "x-aliases": [
     "/am5/rest/user/delete"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/UserDelete"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/OATH/create-assign-and-encrypt": {
   "post": {
    "operationId": "oath.createAssignEncrypt",
    "summary": "Creates a soft token, assigns it to a user and encrypts its seeds for the device",
    "description": "Every call gives a new token, new seeds and a new activation code; none is ever given again. §6.3",
    "tags": [
     "oath"
    ],
    "x-provenance": "documented",
    "x-source": "S, P2",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "USER_DISABLED",
     "BATCH_NOT_FOUND",
     "INVALID_STATUS",
     "CLIENT_KEY_INVALID",
     "DEVICE_SUSPENDED",
     "CLIENT_KEY_ID_CONFLICT",
     "MAX_TOKENS_REACHED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/CreateAssignEncrypt"
    },
    "responses": {
     "200": {
      "description": "The token and all the device needs to compute one-time passwords",
      "x-provenance": "observed",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/SoftToken"
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
  },
  "/am5/rest/token/activateByOTP": {
   "post": {
    "operationId": "token.activateByOTP",
    "summary": "Activates a pending token by proof of possession",
    "description": "The state is checked before the OTP; the time step of the OTP is consumed. §6.4",
    "tags": [
     "token"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "TOKEN_NOT_ASSIGNED",
     "USER_DISABLED",
     "TOKEN_ALREADY_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "ACTIVATION_EXPIRED",
     "TOKEN_EXPIRED",
     "ILLEGAL_TRANSITION",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "OTP_FORMAT",
     "OTP_INVALID",
     "OTP_REPLAYED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/ActivateByOTP"
    },
    "responses": {
     "200": {
      "description": "The token is Activated",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/Activation"
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
  },
  "/am5/rest/token/verifyOTP": {
   "post": {
    "operationId": "token.verifyOTP",
    "summary": "Verifies a time-based one-time password",
    "description": "Without serialNumber every usable token of the user is tried; on a miss each counts a failure. §6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "TOKEN_NOT_FOUND",
     "TOKEN_NOT_ASSIGNED",
     "USER_DISABLED",
     "TOKEN_NOT_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "OTP_FORMAT",
     "OTP_INVALID",
     "OTP_REPLAYED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/VerifyOTP"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Verified"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/createChallenge": {
   "post": {
    "operationId": "token.createChallenge",
    "summary": "Opens a challenge for one OCRA response",
    "description": "Single use; with data the question is its SHA-256 as hex. §6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "USER_DISABLED",
     "TOKEN_NOT_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "TOKEN_NOT_ASSIGNED",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/CreateChallenge"
    },
    "responses": {
     "200": {
      "description": "The challenge",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/Challenge"
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
  },
  "/am5/rest/token/verifyOCRA": {
   "post": {
    "operationId": "token.verifyOCRA",
    "summary": "Verifies the response to a challenge",
    "description": "RFC 6287; §6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "CHALLENGE_NOT_FOUND",
     "CHALLENGE_USED",
     "CHALLENGE_EXPIRED",
     "TOKEN_NOT_FOUND",
     "USER_DISABLED",
     "TOKEN_NOT_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "TOKEN_NOT_ASSIGNED",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "OTP_FORMAT",
     "OTP_INVALID",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/VerifyOCRA"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Verified"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/resync": {
   "post": {
    "operationId": "token.resync",
    "summary": "Learns the drift of a device clock from two consecutive one-time passwords",
    "description": "Does not unlock. §8.4; with otp3 as RFC 4226 §7.4 offers",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "USER_DISABLED",
     "TOKEN_NOT_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "TOKEN_NOT_ASSIGNED",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "OTP_FORMAT",
     "RESYNC_FAILED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Resync"
    },
    "responses": {
     "200": {
      "description": "The drift learned",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/Resynced"
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
  },
  "/am5/rest/token/suspend": {
   "post": {
    "operationId": "token.suspend",
    "summary": "Suspends an activated token",
    "description": "§5.2",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "ILLEGAL_TRANSITION",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TokenState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/resume": {
   "post": {
    "operationId": "token.resume",
    "summary": "Resumes a suspended token; fail count, drift and last time step are kept",
    "description": "§5.2",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "ILLEGAL_TRANSITION",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TokenState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/unlock": {
   "post": {
    "operationId": "token.unlock",
    "summary": "Unlocks the functions of a token that too many failures have locked",
    "description": "§5.2",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "ILLEGAL_TRANSITION",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenUnlock"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TokenState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/revoke": {
   "post": {
    "operationId": "token.revoke",
    "summary": "Revokes a token for good; its seeds are destroyed",
    "description": "Idempotent. §5.2",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TokenState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/unassign": {
   "post": {
    "operationId": "token.unassign",
    "summary": "Takes a token from its user; device link and seeds are gone",
    "description": "§5.2",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "TOKEN_NOT_ASSIGNED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/TokenState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/token/reissueActivation": {
   "post": {
    "operationId": "token.reissueActivation",
    "summary": "Gives a pending or activated token new seeds and a new activation code",
    "description": "The current activation ends (P11); failed attempts count against the limit and the interval. §6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "TOKEN_NOT_ASSIGNED",
     "DEVICE_NOT_FOUND",
     "USER_DISABLED",
     "TOKEN_REVOKED",
     "ILLEGAL_TRANSITION",
     "REISSUE_LIMIT_REACHED",
     "REISSUE_TOO_SOON",
     "CLIENT_KEY_INVALID",
     "CLIENT_KEY_ID_CONFLICT",
     "BATCH_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/ReissueActivation"
    },
    "responses": {
     "200": {
      "description": "As create-assign-and-encrypt",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/SoftToken"
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
  },
  "/am5/rest/query/token/findBySerial": {
   "post": {
    "operationId": "token.findBySerial",
    "summary": "Finds a token by its serial number",
    "description": "§6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "TOKEN_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokenSelector"
    },
    "responses": {
     "200": {
      "description": "The token",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/TokenDetail"
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
  },
  "/am5/rest/query/token/listOfUser": {
   "post": {
    "operationId": "token.listOfUser",
    "summary": "Lists the tokens of a user",
    "description": "§6.8",
    "tags": [
     "token"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/TokensOfUser"
    },
    "responses": {
     "200": {
      "description": "The tokens, none is an empty list",
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
            "result"
           ],
           "properties": {
            "result": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/TokenDetail"
             }
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
  },
  "/am5/rest/device/listDevicesOfUser": {
   "post": {
    "operationId": "device.list",
    "summary": "Lists the devices of a user, newest first",
    "description": "§6.5",
    "tags": [
     "device"
    ],
    "x-provenance": "documented",
    "x-source": "S",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DevicesOfUser"
    },
    "responses": {
     "200": {
      "description": "The devices, none is an empty list",
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
            "result"
           ],
           "properties": {
            "result": {
             "type": "array",
             "items": {
              "$ref": "#/components/schemas/DeviceOfUser"
             }
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
  },
  "/am5/rest/device/suspend": {
   "post": {
    "operationId": "device.suspend",
    "summary": "Suspends a device",
    "description": "§6.8",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "DEVICE_NOT_FOUND",
     "ILLEGAL_TRANSITION",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeviceSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DeviceState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/device/resume": {
   "post": {
    "operationId": "device.resume",
    "summary": "Resumes a suspended device",
    "description": "§6.8",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "DEVICE_NOT_FOUND",
     "ILLEGAL_TRANSITION",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeviceSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DeviceState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/device/delete": {
   "post": {
    "operationId": "device.delete",
    "summary": "Deletes a device",
    "description": "§6.8",
    "tags": [
     "device"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "DEVICE_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/DeviceSelector"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/DeviceState"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/password/reset": {
   "post": {
    "operationId": "password.reset",
    "summary": "Sets the static password of a login module",
    "description": "Tokens, PINs and devices are untouched. §6.6",
    "tags": [
     "password"
    ],
    "x-provenance": "documented",
    "x-source": "S, P7",
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "REALM_NOT_FOUND",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/PasswordReset"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
     },
     "default": {
      "$ref": "#/components/responses/Fault"
     }
    }
   }
  },
  "/am5/rest/authn/login": {
   "post": {
    "operationId": "authn.login",
    "summary": "Logs a user in, with a second factor where the realm has one",
    "description": "A login that still needs its second factor is HTTP 200 with authenticated false. §6.7",
    "tags": [
     "authn"
    ],
    "x-aliases": [
     "/am5/rest/authn/loginEx2"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "NOT_AUTHORISED",
     "USER_STORE_NOT_FOUND",
     "SEGMENT_NOT_FOUND",
     "USER_NOT_FOUND",
     "REALM_NOT_FOUND",
     "ACCOUNT_LOCKED",
     "USER_DISABLED",
     "WRONG_PASSWORD",
     "SESSION_INVALID",
     "SESSION_EXPIRED",
     "TOKEN_NOT_ACTIVATED",
     "TOKEN_SUSPENDED",
     "TOKEN_REVOKED",
     "TOKEN_EXPIRED",
     "TOKEN_NOT_ASSIGNED",
     "TOKEN_LOCKED",
     "DEVICE_SUSPENDED",
     "TOKEN_NOT_FOUND",
     "OTP_FORMAT",
     "OTP_INVALID",
     "OTP_REPLAYED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Login"
    },
    "responses": {
     "200": {
      "description": "The session, whole or waiting for the second factor",
      "x-provenance": "observed",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/LoginResult"
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
  },
  "/am5/rest/authn/refreshSession": {
   "post": {
    "operationId": "authn.refreshSession",
    "summary": "Restarts the idle time of a session",
    "description": "§6.7; the name is seen in P8",
    "tags": [
     "authn"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Session"
    },
    "responses": {
     "200": {
      "description": "The session",
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
            "result"
           ],
           "properties": {
            "result": {
             "$ref": "#/components/schemas/SessionState"
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
  },
  "/am5/rest/authn/logout": {
   "post": {
    "operationId": "authn.logout",
    "summary": "Ends a session",
    "description": "§6.7",
    "tags": [
     "authn"
    ],
    "x-faults": [
     "METHOD_NOT_ALLOWED",
     "UNSUPPORTED_MEDIA_TYPE",
     "REQUEST_TOO_LARGE",
     "INVALID_REQUEST",
     "ACCESS_TOKEN_INVALID",
     "AGENT_CERT_REQUIRED",
     "AGENT_CERT_UNTRUSTED",
     "AGENT_CERT_EXPIRED",
     "AGENT_CERT_NOT_YET_VALID",
     "AGENT_NOT_REGISTERED",
     "AGENT_CERT_REVOKED",
     "SESSION_INVALID",
     "SESSION_IDLE_TIMEOUT",
     "SESSION_EXPIRED",
     "SESSION_REQUIRED",
     "INTERNAL"
    ],
    "requestBody": {
     "$ref": "#/components/requestBodies/Session"
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Done"
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
   "UserCreate": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UserCreateRequest"
      }
     }
    }
   },
   "UserFindById": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UserFindByIdRequest"
      }
     }
    }
   },
   "UserModify": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UserModifyRequest"
      }
     }
    }
   },
   "UserDelete": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/UserDeleteRequest"
      }
     }
    }
   },
   "CreateAssignEncrypt": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/CreateAssignEncryptRequest"
      }
     }
    }
   },
   "ActivateByOTP": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ActivateByOTPRequest"
      }
     }
    }
   },
   "VerifyOTP": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/VerifyOTPRequest"
      }
     }
    }
   },
   "CreateChallenge": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/CreateChallengeRequest"
      }
     }
    }
   },
   "VerifyOCRA": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/VerifyOCRARequest"
      }
     }
    }
   },
   "Resync": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ResyncRequest"
      }
     }
    }
   },
   "TokenSelector": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TokenSelectorRequest"
      }
     }
    }
   },
   "TokenUnlock": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TokenUnlockRequest"
      }
     }
    }
   },
   "ReissueActivation": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/ReissueActivationRequest"
      }
     }
    }
   },
   "TokensOfUser": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/TokensOfUserRequest"
      }
     }
    }
   },
   "DevicesOfUser": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/DevicesOfUserRequest"
      }
     }
    }
   },
   "DeviceSelector": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/DeviceSelectorRequest"
      }
     }
    }
   },
   "PasswordReset": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/PasswordResetRequest"
      }
     }
    }
   },
   "Login": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/LoginRequest"
      }
     }
    }
   },
   "Session": {
    "required": true,
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/SessionRequest"
      }
     }
    }
   }
  },
  "responses": {
   "Fault": {
    "description": "A fault of the catalogue",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/FaultEnvelope"
      }
     }
    }
   },
   "Done": {
    "description": "It is done",
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
          "result"
         ],
         "properties": {
          "result": {
           "type": "boolean"
          }
         }
        }
       ]
      }
     }
    }
   },
   "Verified": {
    "description": "The one-time password is right and now used up; a wrong one is a fault",
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
          "result"
         ],
         "properties": {
          "result": {
           "$ref": "#/components/schemas/Verification"
          }
         }
        }
       ]
      }
     }
    }
   },
   "TokenState": {
    "description": "The token after the change",
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
          "result"
         ],
         "properties": {
          "result": {
           "$ref": "#/components/schemas/TokenState"
          }
         }
        }
       ]
      }
     }
    }
   },
   "DeviceState": {
    "description": "The device after the change",
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
          "result"
         ],
         "properties": {
          "result": {
           "$ref": "#/components/schemas/DeviceState"
          }
         }
        }
       ]
      }
     }
    }
   }
  },
  "schemas": {
   "Id": {
    "type": "string",
    "maxLength": 64
   },
   "RequiredId": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   },
   "Uuid": {
    "type": "string",
    "minLength": 1,
    "maxLength": 128
   },
   "InstantMs": {
    "type": "integer",
    "minimum": 0,
    "description": "Milliseconds since the epoch."
   },
   "StatusWord": {
    "type": "string",
    "minLength": 1,
    "maxLength": 16
   },
   "AuthStatusWord": {
    "type": "string",
    "minLength": 1,
    "maxLength": 20
   },
   "Envelope": {
    "type": "object",
    "required": [
     "result",
     "amProcessingTimeMillis"
    ],
    "properties": {
     "result": {
      "x-provenance": "observed",
      "x-source": "P2, P3"
     },
     "amProcessingTimeMillis": {
      "type": "integer",
      "minimum": 0,
      "x-provenance": "observed",
      "x-source": "P2, P3",
      "x-volatile": "duration-ms"
     }
    }
   },
   "FaultEnvelope": {
    "type": "object",
    "required": [
     "fault"
    ],
    "properties": {
     "fault": {
      "type": "object",
      "x-provenance": "observed",
      "x-source": "P1",
      "required": [
       "code"
      ],
      "properties": {
       "code": {
        "type": "integer"
       },
       "message": {
        "type": "string",
        "x-provenance": "inferred"
       },
       "type": {
        "type": "string",
        "x-provenance": "inferred"
       }
      }
     }
    }
   },
   "Caller": {
    "type": "object",
    "properties": {
     "dynamicAgentSession": {
      "description": "true or \"true\": the client certificate is the session. Its type is judged with the session. P5",
      "x-provenance": "observed"
     },
     "sessionToken": {
      "type": "string",
      "maxLength": 4096,
      "x-secret": "token",
      "x-volatile": "token",
      "x-provenance": "observed"
     },
     "realActorId": {
      "$ref": "#/components/schemas/Id",
      "x-provenance": "observed",
      "description": "Copied to the audit. P5"
     }
    }
   },
   "Store": {
    "type": "object",
    "x-provenance": "observed",
    "properties": {
     "userStoreId": {
      "$ref": "#/components/schemas/Id"
     },
     "storeId": {
      "$ref": "#/components/schemas/Id"
     },
     "storedId_eq": {
      "$ref": "#/components/schemas/Id"
     },
     "segmentId": {
      "$ref": "#/components/schemas/Id"
     }
    }
   },
   "Attribute": {
    "type": "object",
    "x-provenance": "observed",
    "required": [
     "name"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/RequiredId"
     },
     "encrypted": {
      "type": "boolean"
     },
     "type": {
      "type": "string",
      "maxLength": 64
     },
     "value": {
      "type": "string"
     }
    }
   },
   "Realms": {
    "description": "Id of a realm, ids, or true for the default realm.",
    "anyOf": [
     {
      "type": "string",
      "maxLength": 64
     },
     {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RequiredId"
      },
      "maxItems": 64
     },
     {
      "type": "boolean"
     }
    ]
   },
   "UserCreateRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "x-provenance": "inferred",
      "required": [
       "userId"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId",
        "x-provenance": "documented"
       },
       "name": {
        "type": "string",
        "maxLength": 256
       },
       "assignRealm": {
        "$ref": "#/components/schemas/Realms",
        "x-provenance": "documented"
       },
       "attributes": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Attribute"
        }
       },
       "status": {
        "$ref": "#/components/schemas/StatusWord"
       }
      }
     }
    ]
   },
   "UserFindByIdRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "required": [
       "userId"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "template": {
        "type": "string",
        "maxLength": 64,
        "description": "Groups to answer, \"1,2,3\": 1 basic, 2 attributes, 3 auth states, 7 tokens."
       }
      }
     }
    ]
   },
   "UserModifyRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "anyOf": [
       {
        "required": [
         "userUUID_eq"
        ]
       },
       {
        "required": [
         "userId"
        ]
       }
      ]
     },
     {
      "type": "object",
      "properties": {
       "userUUID_eq": {
        "$ref": "#/components/schemas/Uuid",
        "x-provenance": "observed",
        "x-volatile": "user-uuid"
       },
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "name": {
        "type": "string",
        "maxLength": 256
       },
       "assignRealm": {
        "$ref": "#/components/schemas/Realms"
       },
       "attributes": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Attribute"
        },
        "x-provenance": "observed"
       },
       "status": {
        "$ref": "#/components/schemas/StatusWord"
       }
      }
     }
    ]
   },
   "UserDeleteRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "anyOf": [
       {
        "required": [
         "userUUID_eq"
        ]
       },
       {
        "required": [
         "userId"
        ]
       }
      ]
     },
     {
      "type": "object",
      "properties": {
       "userUUID_eq": {
        "$ref": "#/components/schemas/Uuid",
        "x-volatile": "user-uuid"
       },
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       }
      }
     }
    ]
   },
   "CreateAssignEncryptRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "x-provenance": "inferred",
      "required": [
       "userId",
       "clientPublicKey",
       "clientPublicKeyId",
       "deviceType",
       "deviceId"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId",
        "x-provenance": "documented"
       },
       "batchId": {
        "$ref": "#/components/schemas/Id",
        "x-provenance": "documented"
       },
       "clientPublicKey": {
        "type": "string",
        "x-provenance": "documented",
        "description": "The device's key; what is no key is CLIENT_KEY_INVALID."
       },
       "clientPublicKeyId": {
        "$ref": "#/components/schemas/RequiredId",
        "x-provenance": "documented"
       },
       "status": {
        "type": "string",
        "maxLength": 16,
        "x-provenance": "documented",
        "description": "\"Activation\": the token is born Activated."
       },
       "deviceType": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "deviceId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "deviceAgent": {
        "type": "string",
        "maxLength": 64
       },
       "deviceDesc": {
        "type": "string",
        "maxLength": 64
       },
       "deviceTag": {
        "type": "string",
        "maxLength": 256
       },
       "rooted": {
        "type": "boolean"
       },
       "params": {
        "type": "object"
       }
      }
     }
    ]
   },
   "ActivateByOTPRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "required": [
       "serialNumber",
       "otp"
      ],
      "properties": {
       "serialNumber": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "serial"
       },
       "otp": {
        "$ref": "#/components/schemas/Otp"
       },
       "userId": {
        "$ref": "#/components/schemas/Id",
        "x-provenance": "inferred",
        "description": "Cross-check; a mismatch is TOKEN_NOT_ASSIGNED."
       }
      }
     }
    ]
   },
   "Otp": {
    "type": "string",
    "x-secret": "otp",
    "x-volatile": "otp"
   },
   "VerifyOTPRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "anyOf": [
       {
        "required": [
         "userId"
        ]
       },
       {
        "required": [
         "serialNumber"
        ]
       }
      ]
     },
     {
      "type": "object",
      "required": [
       "otp"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "serialNumber": {
        "$ref": "#/components/schemas/Id",
        "x-volatile": "serial"
       },
       "otp": {
        "$ref": "#/components/schemas/Otp"
       },
       "func": {
        "type": "string",
        "enum": [
         "TOTP",
         "HOTP"
        ]
       }
      }
     }
    ]
   },
   "CreateChallengeRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "serialNumber"
      ],
      "properties": {
       "serialNumber": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "serial"
       },
       "func": {
        "type": "string",
        "enum": [
         "OCRA"
        ]
       },
       "data": {
        "type": "string",
        "x-secret": "data",
        "description": "The question becomes the SHA-256 of its UTF-8 bytes as hex. May hold a login ticket."
       }
      }
     }
    ]
   },
   "VerifyOCRARequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "challengeId",
       "response"
      ],
      "properties": {
       "challengeId": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "challenge-id"
       },
       "response": {
        "type": "string",
        "x-secret": "response",
        "x-volatile": "otp"
       }
      }
     }
    ]
   },
   "ResyncRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "serialNumber",
       "otp1",
       "otp2"
      ],
      "properties": {
       "serialNumber": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "serial"
       },
       "otp1": {
        "$ref": "#/components/schemas/Otp"
       },
       "otp2": {
        "$ref": "#/components/schemas/Otp"
       },
       "otp3": {
        "$ref": "#/components/schemas/Otp"
       },
       "func": {
        "type": "string",
        "enum": [
         "TOTP",
         "HOTP"
        ]
       }
      }
     }
    ]
   },
   "TokenSelectorRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "serialNumber"
      ],
      "properties": {
       "serialNumber": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "serial"
       },
       "reason": {
        "type": "string",
        "maxLength": 256
       }
      }
     }
    ]
   },
   "TokenUnlockRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/TokenSelectorRequest"
     },
     {
      "type": "object",
      "properties": {
       "func": {
        "type": "string",
        "enum": [
         "TOTP",
         "OCRA",
         "HOTP"
        ],
        "description": "Only this function; all when absent."
       }
      }
     }
    ]
   },
   "ReissueActivationRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/TokenSelectorRequest"
     },
     {
      "type": "object",
      "required": [
       "clientPublicKey",
       "clientPublicKeyId"
      ],
      "properties": {
       "clientPublicKey": {
        "type": "string"
       },
       "clientPublicKeyId": {
        "$ref": "#/components/schemas/RequiredId"
       }
      }
     }
    ]
   },
   "TokensOfUserRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "required": [
       "userId"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "status": {
        "type": "string",
        "maxLength": 16
       }
      }
     }
    ]
   },
   "DevicesOfUserRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "required": [
       "userId"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "status": {
        "type": "string",
        "maxLength": 16,
        "x-provenance": "inferred"
       }
      }
     }
    ]
   },
   "DeviceSelectorRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "deviceUUID"
      ],
      "properties": {
       "deviceUUID": {
        "$ref": "#/components/schemas/RequiredId",
        "x-volatile": "device-uuid"
       },
       "reason": {
        "type": "string",
        "maxLength": 256
       }
      }
     }
    ]
   },
   "PasswordResetRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "x-provenance": "observed",
      "required": [
       "userId",
       "password"
      ],
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/RequiredId"
       },
       "loginModuleId": {
        "$ref": "#/components/schemas/Id"
       },
       "password": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "x-secret": "password"
       },
       "params": {
        "type": "object",
        "properties": {
         "segmentId": {
          "$ref": "#/components/schemas/Id"
         },
         "checkPasswordHistory": {
          "$ref": "#/components/schemas/Flag"
         },
         "checkPasswordQuality": {
          "$ref": "#/components/schemas/Flag"
         },
         "updateLastPasswordChangeTime": {
          "$ref": "#/components/schemas/Flag"
         },
         "forcePasswordChange": {
          "$ref": "#/components/schemas/Flag"
         }
        }
       }
      }
     }
    ]
   },
   "Flag": {
    "description": "Public clients write flags as booleans and as text (P5).",
    "anyOf": [
     {
      "type": "boolean"
     },
     {
      "type": "string",
      "enum": [
       "true",
       "false",
       ""
      ]
     }
    ]
   },
   "LoginRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "$ref": "#/components/schemas/Store"
     },
     {
      "type": "object",
      "properties": {
       "userId": {
        "$ref": "#/components/schemas/Id"
       },
       "password": {
        "type": "string",
        "maxLength": 256,
        "x-secret": "password"
       },
       "realmId": {
        "$ref": "#/components/schemas/Id",
        "x-provenance": "observed"
       },
       "otp": {
        "$ref": "#/components/schemas/Otp"
       },
       "challengeToken": {
        "type": "string",
        "maxLength": 4096,
        "x-secret": "token",
        "x-volatile": "token"
       },
       "params": {
        "type": "object"
       }
      }
     }
    ]
   },
   "SessionRequest": {
    "allOf": [
     {
      "$ref": "#/components/schemas/Caller"
     },
     {
      "type": "object",
      "required": [
       "sessionToken"
      ],
      "properties": {
       "sessionToken": {
        "type": "string"
       }
      }
     }
    ]
   },
   "User": {
    "type": "object",
    "required": [
     "UUID",
     "userId",
     "userStoreId",
     "segmentId",
     "status",
     "realms",
     "version",
     "createdTime"
    ],
    "properties": {
     "UUID": {
      "type": "string",
      "pattern": "^[^:]{1,64}:[0-9A-F]{32}$",
      "description": "<userStoreId>:<32 HEX>",
      "x-provenance": "observed",
      "x-source": "P3, P5",
      "x-volatile": "user-uuid"
     },
     "userId": {
      "$ref": "#/components/schemas/Id"
     },
     "userStoreId": {
      "$ref": "#/components/schemas/Id"
     },
     "segmentId": {
      "$ref": "#/components/schemas/Id"
     },
     "name": {
      "type": "string"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord",
      "description": "Active, Disabled or Locked."
     },
     "realms": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "version": {
      "type": "integer",
      "minimum": 1
     },
     "createdTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     }
    }
   },
   "UserDetail": {
    "allOf": [
     {
      "$ref": "#/components/schemas/User"
     },
     {
      "type": "object",
      "properties": {
       "attributes": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/Attribute"
        }
       },
       "authStates": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AuthStateOfToken"
        }
       },
       "tokens": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TokenOfUser"
        }
       }
      }
     }
    ]
   },
   "AuthState": {
    "type": "object",
    "required": [
     "func",
     "authMode",
     "status",
     "successCnt",
     "failCnt",
     "lastSuccess",
     "lastFail",
     "lastTimeStep",
     "counter",
     "timeDrift"
    ],
    "properties": {
     "func": {
      "type": "string",
      "enum": [
       "TOTP",
       "OCRA",
       "HOTP"
      ]
     },
     "authMode": {
      "type": "string",
      "enum": [
       "RO",
       "CR"
      ],
      "x-provenance": "observed"
     },
     "status": {
      "$ref": "#/components/schemas/AuthStatusWord",
      "description": "OK or Locked."
     },
     "successCnt": {
      "type": "integer",
      "minimum": 0
     },
     "failCnt": {
      "type": "integer",
      "minimum": 0
     },
     "lastSuccess": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "lastFail": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "lastTimeStep": {
      "type": "integer",
      "description": "-1 before the first.",
      "x-volatile": "time-step"
     },
     "counter": {
      "type": "integer",
      "minimum": 0
     },
     "timeDrift": {
      "type": "integer",
      "description": "Steps the device is ahead."
     }
    }
   },
   "AuthStateOfToken": {
    "allOf": [
     {
      "$ref": "#/components/schemas/AuthState"
     },
     {
      "type": "object",
      "required": [
       "serialNum"
      ],
      "properties": {
       "serialNum": {
        "$ref": "#/components/schemas/Serial"
       }
      }
     }
    ]
   },
   "Serial": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64,
    "x-volatile": "serial"
   },
   "Functions": {
    "type": "object",
    "properties": {
     "TOTP": {
      "$ref": "#/components/schemas/AuthStatusWord"
     },
     "OCRA": {
      "$ref": "#/components/schemas/AuthStatusWord"
     },
     "HOTP": {
      "$ref": "#/components/schemas/AuthStatusWord"
     }
    }
   },
   "TokenOfUser": {
    "type": "object",
    "required": [
     "serialNum",
     "status",
     "func"
    ],
    "properties": {
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord",
      "description": "Created, Assigned, Unassigned, Pending, Activated, Suspended, Locked, Revoked or Expired."
     },
     "func": {
      "$ref": "#/components/schemas/Functions"
     }
    }
   },
   "TokenState": {
    "type": "object",
    "required": [
     "serialNum",
     "status",
     "func"
    ],
    "properties": {
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord"
     },
     "func": {
      "$ref": "#/components/schemas/Functions"
     },
     "version": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "TokenInfo": {
    "type": "object",
    "x-provenance": "observed",
    "x-source": "P2",
    "required": [
     "serialNum",
     "vendor",
     "model",
     "assignedUserUUIDs",
     "assignedUserIds",
     "UUID",
     "name",
     "version"
    ],
    "properties": {
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "vendor": {
      "type": "string"
     },
     "model": {
      "type": "string"
     },
     "assignedUserUUIDs": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "x-volatile": "user-uuids"
     },
     "assignedUserIds": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "UUID": {
      "type": "string",
      "description": "<tokenStoreId>:<10 alnum>",
      "x-volatile": "token-uuid"
     },
     "name": {
      "type": "string",
      "x-volatile": "serial"
     },
     "version": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "Spec": {
    "type": "object",
    "x-provenance": "observed",
    "x-source": "P2",
    "required": [
     "authMode",
     "algorithm",
     "suite",
     "responseFormatLength",
     "timeInterval",
     "time",
     "timeDrift",
     "counter",
     "version"
    ],
    "properties": {
     "authMode": {
      "type": "string"
     },
     "algorithm": {
      "type": "string"
     },
     "suite": {
      "type": "string"
     },
     "responseFormatLength": {
      "type": "integer",
      "minimum": 1
     },
     "timeInterval": {
      "type": "integer",
      "minimum": 0,
      "description": "Seconds."
     },
     "time": {
      "type": "integer"
     },
     "timeDrift": {
      "type": "integer"
     },
     "counter": {
      "type": "integer",
      "minimum": 0
     },
     "version": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "UserDevice": {
    "type": "object",
    "x-provenance": "observed",
    "x-source": "P2",
    "required": [
     "UUID",
     "status",
     "type",
     "id",
     "agent",
     "desc",
     "createdTime",
     "adminModifier",
     "adminModifiedTime",
     "lastUsedTime"
    ],
    "properties": {
     "UUID": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16,
      "x-volatile": "device-uuid"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord",
      "description": "Active, Suspended or Deleted."
     },
     "type": {
      "type": "string"
     },
     "id": {
      "type": "string"
     },
     "agent": {
      "type": "string"
     },
     "desc": {
      "type": "string"
     },
     "tag": {
      "type": "string",
      "x-provenance": "inferred"
     },
     "rooted": {
      "type": "boolean",
      "x-provenance": "inferred"
     },
     "createdTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "adminModifier": {
      "type": "string"
     },
     "adminModifiedTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "lastUsedTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms",
      "description": "0 before the first use."
     }
    }
   },
   "SoftToken": {
    "type": "object",
    "x-provenance": "observed",
    "x-source": "P2",
    "required": [
     "tokenInfoBean",
     "encryptedSeeds",
     "specs",
     "activationPassword",
     "userDevice",
     "version"
    ],
    "properties": {
     "tokenInfoBean": {
      "$ref": "#/components/schemas/TokenInfo"
     },
     "encryptedSeeds": {
      "type": "object",
      "x-secret": "seed",
      "x-volatile": "seeds",
      "required": [
       "TOTP",
       "OCRA"
      ],
      "properties": {
       "TOTP": {
        "$ref": "#/components/schemas/Blob"
       },
       "OCRA": {
        "$ref": "#/components/schemas/Blob"
       }
      }
     },
     "specs": {
      "type": "object",
      "required": [
       "TOTP",
       "OCRA"
      ],
      "properties": {
       "TOTP": {
        "$ref": "#/components/schemas/Spec"
       },
       "OCRA": {
        "$ref": "#/components/schemas/Spec"
       }
      }
     },
     "activationPassword": {
      "type": "string",
      "minLength": 1,
      "x-secret": "code",
      "x-volatile": "activation-code"
     },
     "userDevice": {
      "$ref": "#/components/schemas/UserDevice"
     },
     "version": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "Blob": {
    "type": "string",
    "minLength": 1,
    "description": "Base64."
   },
   "Activation": {
    "type": "object",
    "required": [
     "serialNum",
     "status",
     "activatedTime"
    ],
    "properties": {
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord",
      "x-provenance": "documented"
     },
     "activatedTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "userDevice": {
      "$ref": "#/components/schemas/UserDevice",
      "x-provenance": "inferred"
     }
    }
   },
   "Verification": {
    "type": "object",
    "required": [
     "valid",
     "serialNum",
     "func"
    ],
    "properties": {
     "valid": {
      "type": "boolean"
     },
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "func": {
      "type": "string",
      "enum": [
       "TOTP",
       "OCRA",
       "HOTP"
      ]
     },
     "timeStep": {
      "type": "integer",
      "x-volatile": "time-step"
     },
     "timeDrift": {
      "type": "integer"
     },
     "counter": {
      "type": "integer",
      "minimum": 0
     },
     "challengeId": {
      "type": "string",
      "x-volatile": "challenge-id"
     }
    }
   },
   "Challenge": {
    "type": "object",
    "required": [
     "challengeId",
     "question",
     "suite",
     "expiresAt"
    ],
    "properties": {
     "challengeId": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "x-volatile": "challenge-id"
     },
     "question": {
      "type": "string",
      "minLength": 1,
      "x-volatile": "question"
     },
     "suite": {
      "type": "string"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     }
    }
   },
   "Resynced": {
    "type": "object",
    "required": [
     "serialNum",
     "func"
    ],
    "properties": {
     "serialNum": {
      "$ref": "#/components/schemas/Serial"
     },
     "func": {
      "type": "string",
      "enum": [
       "TOTP",
       "HOTP"
      ]
     },
     "timeStep": {
      "type": "integer",
      "x-volatile": "time-step"
     },
     "timeDrift": {
      "type": "integer"
     },
     "counter": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "TokenDetail": {
    "allOf": [
     {
      "$ref": "#/components/schemas/TokenInfo"
     },
     {
      "type": "object",
      "required": [
       "status",
       "func",
       "authStates",
       "batchId",
       "validFrom",
       "validTo"
      ],
      "properties": {
       "status": {
        "$ref": "#/components/schemas/StatusWord"
       },
       "func": {
        "$ref": "#/components/schemas/Functions"
       },
       "authStates": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/AuthState"
        }
       },
       "batchId": {
        "type": "string"
       },
       "clientPublicKeyId": {
        "type": "string"
       },
       "activatedTime": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "activationExpiresAt": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "validFrom": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "validTo": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "userDevice": {
        "$ref": "#/components/schemas/UserDevice"
       }
      }
     }
    ]
   },
   "DeviceOfUser": {
    "allOf": [
     {
      "$ref": "#/components/schemas/UserDevice"
     },
     {
      "type": "object",
      "required": [
       "tokens"
      ],
      "properties": {
       "tokens": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/TokenOfUser"
        }
       }
      }
     }
    ]
   },
   "DeviceState": {
    "type": "object",
    "required": [
     "UUID",
     "status"
    ],
    "properties": {
     "UUID": {
      "type": "string",
      "minLength": 1,
      "maxLength": 16,
      "x-volatile": "device-uuid"
     },
     "status": {
      "$ref": "#/components/schemas/StatusWord"
     }
    }
   },
   "SessionState": {
    "type": "object",
    "required": [
     "sessionToken",
     "sessionIID",
     "userId",
     "loginTime",
     "lastAccessTime",
     "expiresAt",
     "idleTimeOutInSecs"
    ],
    "properties": {
     "sessionToken": {
      "type": "string",
      "pattern": "^0001[A-Za-z0-9_-]+$",
      "x-secret": "token",
      "x-volatile": "token"
     },
     "sessionIID": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{22}$",
      "x-volatile": "session-iid"
     },
     "userId": {
      "type": "string"
     },
     "userStoreId": {
      "type": "string"
     },
     "userUUID": {
      "type": "string",
      "x-volatile": "user-uuid",
      "x-provenance": "inferred"
     },
     "realmId": {
      "type": "string"
     },
     "loginTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "lastAccessTime": {
      "$ref": "#/components/schemas/InstantMs",
      "x-volatile": "instant-ms"
     },
     "expiresAt": {
      "type": "integer",
      "minimum": 0,
      "x-volatile": "instant-s",
      "description": "SECONDS since the epoch."
     },
     "idleTimeOutInSecs": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "LoginResult": {
    "allOf": [
     {
      "$ref": "#/components/schemas/SessionState"
     },
     {
      "type": "object",
      "required": [
       "authenticated",
       "sessionFlags",
       "attr",
       "loginModuleStates"
      ],
      "properties": {
       "authenticated": {
        "type": "boolean"
       },
       "sessionFlags": {
        "type": "integer",
        "description": "0 until all factors are given, then 1."
       },
       "state": {
        "type": "integer",
        "description": "3 once all factors are given."
       },
       "attr": {
        "type": "object",
        "required": [
         "IT",
         "LT",
         "regenerated"
        ],
        "properties": {
         "IT": {
          "type": "string",
          "description": "Idle time in seconds, as text."
         },
         "LT": {
          "type": "string",
          "x-volatile": "instant-ms-text",
          "description": "Milliseconds since the epoch, as text."
         },
         "regenerated": {
          "type": "string",
          "x-volatile": "instant-ms-text",
          "description": "Milliseconds since the epoch, as text."
         },
         "OathTokenLoginState": {
          "type": "string",
          "description": "JSON as text."
         }
        }
       },
       "challenge": {
        "$ref": "#/components/schemas/LoginChallenge"
       },
       "loginModuleStates": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/LoginModuleState"
        }
       }
      }
     }
    ]
   },
   "LoginChallenge": {
    "type": "object",
    "required": [
     "challengeToken",
     "authenticationCode",
     "message",
     "params"
    ],
    "properties": {
     "challengeToken": {
      "type": "string",
      "pattern": "^0001[A-Za-z0-9_-]+$",
      "x-secret": "token",
      "x-volatile": "token"
     },
     "authenticationCode": {
      "type": "integer",
      "description": "18888: the SMS is sent; not a fault."
     },
     "message": {
      "type": "string",
      "x-volatile": "pac",
      "description": "PAC=<4 digits>"
     },
     "params": {
      "type": "object",
      "required": [
       "pac",
       "timeout",
       "returnOTPToClient",
       "issueTimeMilis",
       "expiredTimeMilis",
       "tokenUUID"
      ],
      "properties": {
       "pac": {
        "type": "string",
        "x-secret": "pac",
        "x-volatile": "pac"
       },
       "timeout": {
        "type": "string",
        "description": "Seconds, as text."
       },
       "returnOTPToClient": {
        "type": "boolean"
       },
       "issueTimeMilis": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "expiredTimeMilis": {
        "$ref": "#/components/schemas/InstantMs",
        "x-volatile": "instant-ms"
       },
       "tokenUUID": {
        "type": "string",
        "x-volatile": "token-uuid"
       }
      }
     }
    }
   },
   "LoginModuleState": {
    "type": "object",
    "required": [
     "id",
     "authenticated",
     "canChangePassword",
     "loginModuleHandlerClass"
    ],
    "properties": {
     "id": {
      "type": "string"
     },
     "authenticated": {
      "type": "boolean"
     },
     "canChangePassword": {
      "type": "boolean"
     },
     "loginModuleHandlerClass": {
      "type": "string"
     }
    }
   }
  }
 }
}
