import { randomBytes } from 'node:crypto'
import { eciesP256 } from '../../dist/mocks/uas/seed-delivery/index.js'
import { CLIENT_KEY } from './requests.mjs'

/** The cryptography of one create-assign-and-encrypt: reading the key, sealing two seeds for it. */
export function sealer() {
  const seeds = { TOTP: randomBytes(20), OCRA: randomBytes(32) }
  return () => {
    const request = {
      clientKey: eciesP256.parseClientKey(CLIENT_KEY),
      seeds,
      serialNum: 'EMU0000001',
      clientPublicKeyId: 'key-1',
      activationCode: 'ABCD2345',
    }
    return eciesP256.prepareEncryption(request, randomBytes).seal()
  }
}
