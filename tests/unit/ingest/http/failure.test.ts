import { expect, test } from 'vitest';
import { whyItFailed } from '@/lib/ingest/http/failure';

test.each([
  ['CERT_HAS_EXPIRED', /certificate has expired/],
  ['CERT_NOT_YET_VALID', /certificate is not valid yet/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is for another name than news\.example/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /Nobody known here vouches/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /made out its certificate itself/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /Nobody known here vouches/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /Nobody known here vouches/],
  ['CERT_REVOKED', /was taken back/],
  ['CERT_UNTRUSTED', /certificate is not valid for news\.example/],
  ['CRL_HAS_EXPIRED', /certificate is not valid for news\.example/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /No secure connection/],
  ['EAI_FAIL', /could not be looked up just now/],
  ['ENETDOWN', /cannot be reached from this network/],
  ['EMFILE', /too many files and connections/],
  ['EWHATEVER', /failed before the server answered/],
  ['EPROTO', /No secure connection/],
  ['EAI_AGAIN', /could not be looked up just now/],
  ['ECONNRESET', /broke off the connection/],
  ['EHOSTUNREACH', /cannot be reached from this network/],
])('25 · %s is said in plain words', (code, words) => {
  const attempt = { host: 'news.example', deadlineMs: 1000, connectTimeoutMs: 1000, isOverdue: false };
  const error = new Error('inside', { cause: Object.assign(new Error('socket'), { code }) });
  expect(whyItFailed(error, attempt)).toMatch(words);
});
