import { describe, expect, it } from 'vitest';
import { accuses, functionByWords } from '#core/suggest/claims/claim-function';

describe('the function of a claim by its words', () => {
  it.each([
    ['We will reopen the pier', 'commit'],
    ['We are not going back', 'commit'],
    ['Norland will not mirror this', 'commit'],
    ['the company would suspend the ferry', 'commit'],
    ['they were preparing to evacuate the harbour', 'commit'],
    ['it was suspending the talks', 'commit'],
    ['remains committed to the port', 'commit'],
    ['the strike would continue until June', 'commit'],
    ['We’ll be having the same row in ten years', 'predict'],
    ['the port will reopen in May', 'predict'],
    ['traffic may double', 'predict'],
    ['the crew may have left the boat', 'assert'],
    ['the storm would cost lives', 'warn'],
    ['if the pier goes, there will be no village', 'warn'],
    ['this can no longer be tolerated', 'warn'],
    ['the quay could collapse', 'warn'],
    ['We need clarity', 'demand'],
    ['the minister cannot allow the port to suffer', 'demand'],
    ['politicians had better do their sums', 'demand'],
    ['the order shall not be acted upon', 'demand'],
    ['I have to leave my phone at home', 'assert'],
    ['How do you run up such a bill?', 'evaluate'],
    ['the talks were constructive', 'evaluate'],
    ['the port was being made a scapegoat', 'accuse'],
    ['the county has not paid 400 medics for two months', 'accuse'],
    ['the owner allegedly hid the money', 'accuse'],
    ['She was never forced to work there', 'deny'],
    ['there was “nothing new” in it', 'deny'],
    ['the reports were without foundation', 'deny'],
    ['Mr Lund rejects these allegations', 'deny'],
    ['the port opened in 1990', 'assert'],
  ])('%s: %s', (words, expected) => {
    expect(functionByWords(words)).toBe(expected);
  });

  it('knows what is held against somebody, and what is denied', () => {
    expect(accuses('a witch-hunt by the ruling party')).toBe(true);
    expect(accuses('no attack on the port')).toBe(false);
  });
});
