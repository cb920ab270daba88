import { relative } from 'node:path'
import { type AuthorityFiles, PKCS12_PASSWORD } from './directory.ts'

/** How clients are made to trust the CA and to show an agent's certificate, as text for the terminal. */
export function explainTrust(files: AuthorityFiles, cwd = process.cwd()): string {
  const short = (path: string): string => {
    const near = relative(cwd, path)
    return near.startsWith('..') ? path : near
  }
  const ca = short(files.ca)
  const [agent] = files.agents
  if (!agent) return ''
  const cert = short(agent.cert)
  const key = short(agent.key)
  const pkcs12 = short(agent.pkcs12)
  const url = 'https://localhost:4600'
  return `Start the server with it:
  authdouble up --tls ${short(files.directory)}

curl:
  curl --cacert ${ca} --cert ${cert} --key ${key} ${url}/livez

openssl:
  openssl s_client -connect localhost:4600 -CAfile ${ca} -cert ${cert} -key ${key}

Node:
  import { request } from 'node:https'
  request('${url}/livez', { ca: readFileSync('${ca}'), cert: readFileSync('${cert}'), key: readFileSync('${key}') })
  or, for the server's certificate alone: NODE_EXTRA_CA_CERTS=${ca}

Java (password ${PKCS12_PASSWORD}):
  keytool -importcert -noprompt -alias authdouble -file ${ca} -keystore trust.p12 -storetype PKCS12 -storepass ${PKCS12_PASSWORD}
  java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=${PKCS12_PASSWORD} \\
       -Djavax.net.ssl.keyStore=${pkcs12} -Djavax.net.ssl.keyStorePassword=${PKCS12_PASSWORD} …

Python:
  requests.post('${url}/…', verify='${ca}', cert=('${cert}', '${key}'))

The keys are for tests only. Do not trust this CA in a browser or an operating system you also use for other things.
`
}
