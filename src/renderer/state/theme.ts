import type { Preferences } from '#renderer/state/preferences.ts';
import type { Store } from '#renderer/state/store.ts';

export function effectiveTheme(theme: Preferences['theme'], systemDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemDark ? 'dark' : 'light';
  return theme;
}

/** Keeps the page's theme and text size as preferred, and follows the system while nothing is preferred. */
export function followPreferences(preferences: Store<Preferences>, root: HTMLElement): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme, textSize } = preferences.get();
    root.dataset['theme'] = effectiveTheme(theme, system.matches);
    root.style.setProperty('--reader-font-size', `${String(textSize)}px`);
  };
  apply();
  system.addEventListener('change', apply);
  const stop = preferences.subscribe(apply);
  return () => {
    system.removeEventListener('change', apply);
    stop();
  };
}
