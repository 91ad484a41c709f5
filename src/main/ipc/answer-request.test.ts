import { describe, expect, test } from 'vitest';
import { success } from '#core/model/result';
import { answerRequest } from '#main/ipc/answer-request';

const ours = { isMainFrame: true, url: 'app://spanwright/electron.html' };

function ask(sender: typeof ours, input: unknown, handler = () => Promise.resolve(success(null))) {
  const reported: unknown[] = [];
  const calls: string[] = [];
  const answer = answerRequest(
    'shell:set-title',
    {
      'shell:set-title': (title) => {
        calls.push(title);
        return handler();
      },
    },
    sender,
    input,
    (error) => reported.push(error),
  );
  return answer.then((result) => ({ result, calls, reported }));
}

describe('a request to the main process', () => {
  test('is answered when it is ours and well-formed', async () => {
    const { result, calls } = await ask(ours, 'Corpus');
    expect(result).toEqual({ ok: true, value: null });
    expect(calls).toEqual(['Corpus']);
  });

  test.each([
    { isMainFrame: false, url: ours.url },
    { isMainFrame: true, url: 'https://example.org/' },
    { isMainFrame: true, url: 'app://spanwright.example/' },
    { isMainFrame: true, url: 'file:///electron.html' },
    { isMainFrame: true, url: '' },
  ])('is refused from $url, main frame $isMainFrame', async (sender) => {
    const { result, calls } = await ask(sender, 'Corpus');
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(calls).toEqual([]);
  });

  test.each([null, undefined, 7, {}, ['Corpus'], 'x'.repeat(2000)])('is refused when malformed', async (input) => {
    const { result, calls } = await ask(ours, input);
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(calls).toEqual([]);
  });

  test('ends in a value also where the handler breaks, and keeps the reason inside', async () => {
    const broken = new Error('/home/user/secret is missing');
    const { result, reported } = await ask(ours, 'Corpus', () => Promise.reject(broken));
    expect(result).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(reported).toEqual([broken]);
  });
});
