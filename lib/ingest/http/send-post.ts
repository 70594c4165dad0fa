import type { AddressGuard } from './address-guard';
import type { HostHold } from './host-hold';
import type { PostOutcome, PostRequest } from './outcome';
import { parseAddress } from './request-address';
import type { RequestSender } from './send-request';
import type { TimeBudget } from './time-budget';

interface PostErrand {
  readonly sender: RequestSender;
  readonly guard: AddressGuard;
  readonly hold: HostHold;
  readonly budget: TimeBudget;
}

/** Posts a form, url-encoded, or a body as it stands to one address; what the server answers with its 2xx is not read. */
export async function sendPost(errand: PostErrand, request: PostRequest): Promise<PostOutcome> {
  const { sender, guard, hold, budget } = errand;
  const url = parseAddress(request.address);
  const refusal = url === null ? 'This is not a valid web address.' : guard.refuse(url);
  if (url === null || refusal !== null) return { kind: 'failed', status: null, why: refusal ?? '' };
  const later = await hold.take(url);
  if (later !== null) return later;
  const limits = { maxBytes: 64 * 1024, overflow: 'cut' } as const;
  const post =
    'form' in request
      ? {
          body: new URLSearchParams(request.form).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }
      : request;
  const answer = await sender.send(
    { url, accept: '*/*', conditions: post.headers, limits, body: post.body },
    budget,
  );
  hold.asked();
  if (answer.kind !== 'answer') return { kind: 'failed', status: null, why: answer.why };
  const { status } = answer;
  if (status >= 200 && status <= 299) return { kind: 'accepted', status };
  return { kind: 'failed', status, why: `The server did not take what was sent (${status}).` };
}
