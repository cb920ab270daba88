/**
 * A TEST key, published with this repository: it protects nothing. RSA generation takes up to a quarter of a second and
 * cannot be seeded, so virtual devices with an RSA key share this one.
 */
export const TEST_RSA_KEY = {
  /** PKCS #8 DER, base64; 2048 bits. */
  pkcs8: [
    'MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCeWDLsDD8WEe4LWiBpTXy+hxS35ahSlt7wR/FC1Nj0XPotZglTuH4aGaxHGl',
    'jJ8YQoL+24+5uuMbzhF3EdYDDByXzeB5EMU5vV2QOszadU0lmu6iDcaycxC3QlPClbDm+5ogKwG8FIGPLmMc+7MqsolGVb2ysBNBRlS3I01ZUo',
    'Gh2Y04k5XKw2kJUJH58/IL7xMnCLW1uEma3xqeHj7ljbR5BXlGihJ2UmlB/3xJu9zDn/4E5J8evSy8wdZNEyULG5pqxd/Vr6Qyk2jIjLJvOoLB',
    'nMSMHl26/rvuvHB1xKhQaDdCL/8Pm09O/QA25kpUMVCDM+7AAHkcObk+yHvw0NAgMBAAECggEAG+l/PHXiLwFFHXIrMXTLzwgfwlT06W4X6XI9',
    'GKNNhTHYleUdMslcTTyGTlhaG2r7+VuNg6Syqi+xVFpeAaghoB9k5/yceHhKiZVCHRV5cC3OSlOSLFilJXOX6zJiNd9jGW1yHNofpZZkRuiz7h',
    'M98Z7LCTimqYUlLT/x51dY/iLpYLCtvqBA2Or4b8rCpTE4WDchQINluy8a83/h1+uDNfJLlNuE9yq1TzfIVjW913rqBZknh27oip+hiNlL9Fz/',
    'o46BsJrTWqo7pb8OoagFC7YZJXWcY1rm9mRbdj2qrAfUrnbYUsxClf2Ep6d9DJV+uAOOLdwgWQQIrvM/h8K/LwKBgQDObClZK7HXeIX8k8mhvd',
    'c7/O8RjgoAnuxCNDrMDKFuacNUdZsSP5uE/J4UOf7ymFqxKlAOfKs379AJ+PM86E5lqbdmx2svd4bmgrIuETGd9pYr5EQXw1ZqOigiApyrXc7W',
    'HNsJVzFJ9eOJyRQrYy9mRs5MuGIbdCM3X9ArVcVfAwKBgQDEX/luqKyrvjvZRQjSCjFbTQCVGbCi6hdAq5aFoUoTkp99X1Fv8CmTYdWz2yd2IT',
    'SP4Xhsuo14YxtmH+eYWhNnhFNF6whIOALMjvxZn/CCsedekKMFbv+WNy7Lv5VF3eMDcXpWEDi/X94YebJRa0LMwwHdiqonHkxZ17cRlFBerwKB',
    'gDTIZ5JLoAAO64P4bliTaJQIS0Fb5qbd/F+5Z0eB+012ceII6Iw0A5pv1iQp6E00NAyVWz85FbcJ9VJ3fAsZA+LvENyRJZFPqQkMZm9tKhjQUv',
    'oKNnc1FcW39UctD86qABez7TZoO0xEOdijuCqYBCjM9jeb9ko62j5wm5RZLEztAoGAV0ISMtKuj03jiCK9zZ8L2Xb42EfnDi0Ykfrs0oodwV64',
    'kdwF8shzoPKrI9UwzrPoiDp26VFnxWO8a/+nSDJWRvwsiHfsYTLKQ50Rkr2YAGsO1R1N4v80gMoaeBy0Nqxm0EPfSVjB7n+pz5Rb4QPZVeUc8h',
    'VIkENNR+qrhRszLy8CgYBJgGnlYmtgqt285cD0mC1P8U+BXNKUc3nkQM2q6Wt2YPujj87hj6ws5iP06KWHlwNrHQ5uiE2awSUfwU8JZfaH9mbj',
    'zFNq4hPFoBj+1QoR/v/27X+1z3ab1RPooSLeFSNgO5ng/9SDTOGHoDAD4/qee1Xgd6fNT7Puq7GAjujhbA==',
  ].join(''),
  /** The public half: SubjectPublicKeyInfo DER, base64. */
  spki: [
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnlgy7Aw/FhHuC1ogaU18vocUt+WoUpbe8EfxQtTY9Fz6LWYJU7h+GhmsRxpYyfGEKC',
    '/tuPubrjG84RdxHWAwwcl83geRDFOb1dkDrM2nVNJZruog3GsnMQt0JTwpWw5vuaICsBvBSBjy5jHPuzKrKJRlW9srATQUZUtyNNWVKBodmNOJ',
    'OVysNpCVCR+fPyC+8TJwi1tbhJmt8anh4+5Y20eQV5RooSdlJpQf98Sbvcw5/+BOSfHr0svMHWTRMlCxuaasXf1a+kMpNoyIyybzqCwZzEjB5d',
    'uv677rxwdcSoUGg3Qi//D5tPTv0ANuZKVDFQgzPuwAB5HDm5Psh78NDQIDAQAB',
  ].join(''),
}
