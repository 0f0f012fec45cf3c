import { describe, expect, it } from 'vitest';
import { describeFault } from './fault';
import { faultsOfRelease } from './release-check';

describe('the data of this repository', () => {
  // Where this fails, the fault says what to do: a number or a file under data/ was changed and not released.
  it('are as they were last released', () => {
    expect(faultsOfRelease('data').map(describeFault).join('\n')).toBe('');
  });
});
