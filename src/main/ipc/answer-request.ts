import { safeParse } from 'valibot';
import { isAppUrl } from '#contract/app-origin';
import type { Answer, ChannelName, Request } from '#contract/channels';
import type { HostFailure } from '#contract/host';
import { hostFailure, unexpectedFailure } from '#contract/host-failures';
import { requestSchemas } from '#contract/request-schemas';
import type { Result } from '#core/model/result';

type Answered<Name extends ChannelName> = Result<Answer<Name>, HostFailure>;

export type Handler<Name extends ChannelName> = (request: Request<Name>) => Promise<Answered<Name>> | Answered<Name>;

/** One handler for every channel: a channel that nobody answers does not compile. */
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> };

/** Who sent a request: what of Electron's event decides whether it is heard. */
export interface Sender {
  /** The page that the window shows, and not a frame inside it or another page. */
  readonly isMainFrame: boolean;
  readonly url: string;
}

const notOurs: Result<never, HostFailure> = hostFailure('refused', 'This request did not come from Spanwright.');
const malformed: Result<never, HostFailure> = hostFailure('refused', 'Spanwright did not understand this request.');

/**
 * Answers one request: only from our own page, only what the channel's schema lets through, always with a value.
 *
 * @param report is told what was thrown; the page is not, since it could hold paths
 */
export async function answerRequest<Name extends ChannelName>(
  name: Name,
  handlers: { readonly [Key in Name]: Handler<Key> },
  sender: Sender,
  input: unknown,
  report: (error: unknown) => void,
): Promise<Answered<Name>> {
  if (!sender.isMainFrame || !isAppUrl(sender.url)) return notOurs;
  const request = safeParse(requestSchemas[name], input);
  if (!request.success) return malformed;
  try {
    return await handlers[name](request.output);
  } catch (error) {
    report(error);
    return unexpectedFailure;
  }
}
