/**
 * Colors for highlights. In highlights the engine takes `light-dark()` for light, whatever the theme (Chromium 130); a
 * custom property that is registered as a color is made out where it is set, in the theme that is there.
 */
const registered = new Set<string>();

/** A declaration of the color `name` for the elements of a rule; highlights in them use it as `var(name)`. */
export function declareColor(name: string, color: string): string {
  if (!registered.has(name)) {
    CSS.registerProperty({ name, syntax: '<color>', inherits: true, initialValue: 'transparent' });
    registered.add(name);
  }
  return `${name}: ${color};`;
}

/** Follows `color-scheme`, which the theme sets. */
export function themed(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}
