import { expect, test } from 'vitest';
import { whyItFailed } from '@/lib/ingest/http/failure';

test.each([
  ['CERT_HAS_EXPIRED', /certificate is not valid for news\.example/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /certificate is not valid for news\.example/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /certificate is not valid for news\.example/],
  ['EPROTO', /No secure connection/],
  ['EAI_AGAIN', /could not be looked up just now/],
  ['ECONNRESET', /broke off the connection/],
  ['EHOSTUNREACH', /cannot be reached from this network/],
])('25 · %s is said in plain words', (code, words) => {
  const attempt = { host: 'news.example', deadlineMs: 1000, connectTimeoutMs: 1000, isOverdue: false };
  const error = new Error('inside', { cause: Object.assign(new Error('socket'), { code }) });
  expect(whyItFailed(error, attempt)).toMatch(words);
});
