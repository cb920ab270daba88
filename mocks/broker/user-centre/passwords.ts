import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PasswordHash } from './model.ts'
import type { Transaction } from './types.ts'

const hashOf = (salt: string, password: string): string => bytesToHex(sha256(utf8ToBytes(`${salt}:${password}`)))

/** Salted SHA-256 of a password. */
export function hashPassword(c: Transaction, password: string): PasswordHash {
  const salt = c.random.stream('user-centre/salt').hex(16)
  return { salt, hash: hashOf(salt, password) }
}

/** Compares digests, whose length never differs, without leaving at the first difference. */
export function passwordMatches(stored: PasswordHash, password: string): boolean {
  const given = hashOf(stored.salt, password)
  let difference = 0
  for (let i = 0; i < given.length; i++) difference |= given.charCodeAt(i) ^ stored.hash.charCodeAt(i)
  return difference === 0
}
