import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contract } from '../../mocks/kernel/contract.ts'
import { RouteTable } from '../../mocks/kernel/route-table.ts'
import { operation, contract as probe } from '../probe/contract.ts'

const contract: Contract = {
  ...probe,
  owns: ['/a', '/b'],
  pathAliases: { '/old': '/a' },
  operations: [
    operation('list', 'GET', '/a/users', { aliases: ['/b/people'] }),
    operation('create', 'POST', '/a/users'),
    operation('me', 'GET', '/a/users/me'),
    operation('read', 'GET', '/a/users/{id}'),
    operation('change', 'PUT', '/a/users/{id}'),
    operation('file', 'GET', '/a/files/{path*}'),
    operation('of', 'GET', '/a/{app}/of/{id}'),
  ],
}
const none = { paths: {}, aliases: {} }
const found = (table: RouteTable, method: string, path: string): unknown => {
  const match = table.find(method, path)
  if (!match) return undefined
  return 'allowed' in match ? match.allowed : [match.operation.operationId, match.params]
}
const plain = (method: string, path: string): unknown => found(new RouteTable(contract, none), method, path)

test('finds by method and path, parameters decoded once', () => {
  expect(plain('GET', '/a/users')).toEqual(['list', {}])
  expect(plain('HEAD', '/a/users')).toEqual(['list', {}])
  expect(plain('GET', '/a/users/me')).toEqual(['me', {}])
  expect(plain('GET', '/a/users/%E9%87%91%252F')).toEqual(['read', { id: '金%2F' }])
  expect(plain('GET', '/a/files/x/y%2Fz')).toEqual(['file', { path: 'x/y/z' }])
  expect(plain('GET', '/a/q/of/7')).toEqual(['of', { app: 'q', id: '7' }])
})

test('finds by alias of an operation and of a prefix', () => {
  expect(plain('GET', '/b/people')).toEqual(['list', {}])
  expect(plain('GET', '/old/users/7')).toEqual(['read', { id: '7' }])
  expect(plain('GET', '/older/users')).toBeUndefined()
})

test('names the methods there are, of all that match the path', () => {
  expect(plain('DELETE', '/a/users')).toEqual(['GET', 'POST'])
  expect(plain('DELETE', '/a/users/me')).toEqual(['GET', 'PUT'])
  expect(plain('PUT', '/a/users/me')).toEqual(['change', { id: 'me' }])
})

test('finds nothing at empty or broken segments', () => {
  for (const path of ['/a', '/a/users/', '/a/users/%ZZ', '/a/files/', '/A/users', '']) {
    expect(plain('GET', path)).toBeUndefined()
  }
})

test('the configuration renames and adds paths, relative ones under the first prefix', () => {
  const config = {
    paths: { list: '/members', read: '/b/members/{id}' },
    aliases: { '/neu': '/a/users', '/b/x/{id}': '/b/members/{id}' },
  }
  const table = new RouteTable(contract, config)
  expect(found(table, 'GET', '/a/members')).toEqual(['list', {}])
  expect(found(table, 'GET', '/a/users')).toEqual(['POST'])
  expect(found(table, 'POST', '/a/neu')).toEqual(['create', {}])
  expect(found(table, 'GET', '/b/x/7')).toEqual(['read', { id: '7' }])
})

test('any path whatever is answered, never thrown at', () => {
  const table = new RouteTable(contract, none)
  fc.assert(
    fc.property(fc.constantFrom('GET', 'POST', 'BREW'), fc.webPath(), fc.string(), (method, path, text) => {
      table.find(method, path)
      table.find(method, `/a/users/${text}`)
    }),
  )
})
