import {
  boolean,
  integer,
  maxValue,
  minValue,
  nullable,
  number,
  pipe,
  safeParse,
  strictObject,
  type InferOutput,
} from 'valibot';

/** All in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** No screen is larger; a damaged number must not reach the system. */
const whole = pipe(number(), integer(), minValue(-100_000), maxValue(100_000));

const windowStateSchema = strictObject({
  /** `null`: wherever the system puts it. */
  place: nullable(strictObject({ x: whole, y: whole })),
  width: whole,
  height: whole,
  maximised: boolean(),
});

export type WindowState = InferOutput<typeof windowStateSchema>;

export const smallestWindow = { width: 360, height: 400 } as const;

const firstWindow: WindowState = { place: null, width: 1280, height: 860, maximised: false };

/** As much of the title bar must be on a screen that one can take hold of it. */
const graspableWidth = 100;
const graspableHeight = 32;

/**
 * The remembered window, made to fit the screens of today: a screen may be gone, smaller, or elsewhere.
 *
 * @param remembered whatever the file held
 * @param workAreas screens without docks and task bars; the first is the main one
 */
export function fitWindowState(remembered: unknown, workAreas: readonly Rectangle[]): WindowState {
  const parsed = safeParse(windowStateSchema, remembered);
  const state = parsed.success ? parsed.output : firstWindow;
  const home = workAreas.find((area) => state.place !== null && isGraspable({ ...state, ...state.place }, area));
  const limits = home ?? workAreas[0];
  return {
    place: home ? state.place : null,
    width: fit(state.width, smallestWindow.width, limits?.width),
    height: fit(state.height, smallestWindow.height, limits?.height),
    maximised: state.maximised,
  };
}

function isGraspable(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const topIsOnScreen = window.y >= area.y && window.y + graspableHeight <= area.y + area.height;
  return width >= graspableWidth && topIsOnScreen;
}

function fit(length: number, least: number, most: number | undefined): number {
  return Math.max(least, Math.min(length, most ?? length));
}
