import { describeCaret } from './surface/caret-behaviour.ts';
import { test } from './surface/electron-surface-fixture.ts';
import { describeLanes } from './surface/lanes-behaviour.ts';
import { describePainting } from './surface/painting-behaviour.ts';
import { describeSelection } from './surface/selection-behaviour.ts';

// The same behaviour as in browser/surface.spec.ts, in the other engine version.
describeCaret(test);
describeSelection(test);
describePainting(test);
describeLanes(test);
