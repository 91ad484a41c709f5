import { describeCaret } from '../surface/caret-behaviour.ts';
import { describeLanes } from '../surface/lanes-behaviour.ts';
import { describePainting } from '../surface/painting-behaviour.ts';
import { describeSelection } from '../surface/selection-behaviour.ts';
import { test } from '../surface/surface-fixture.ts';

describeCaret(test);
describeSelection(test);
describePainting(test);
describeLanes(test);
