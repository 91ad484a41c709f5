import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useApp } from '#renderer/state/app-context.ts';
import { textSizes } from '#renderer/state/preferences.ts';
import { useStore } from '#renderer/state/store.ts';

/** Size of the article text, with a line of it. */
export function TextSizeSlider() {
  const { preferences } = useApp();
  const textSize = useStore(preferences, (state) => state.textSize);
  return (
    <>
      <Slider
        className="preferences-slider"
        value={textSize}
        minValue={textSizes.smallest}
        maxValue={textSizes.largest}
        onChange={(size) => {
          preferences.set({ textSize: size });
        }}
      >
        <div className="preferences-slider-head">
          <Label className="field-label">Text size</Label>
          <SliderOutput className="field-label">
            {({ state }) => `${String(state.values[0] ?? textSize)} pixels`}
          </SliderOutput>
        </div>
        <SliderTrack className="preferences-track">
          <SliderThumb className="preferences-thumb" />
        </SliderTrack>
      </Slider>
      <p className="preferences-preview">“We will respond,” he said on Friday.</p>
    </>
  );
}
