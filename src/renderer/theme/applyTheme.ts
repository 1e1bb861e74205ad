// Puts the design tokens on the page as CSS custom properties, for the theme asked for. Every colour, size and type size of
// the stylesheets comes from here; no stylesheet names one of its own.

import { font, series, size, space, themes, type Theme } from '../../shared/tokens.ts';

const declare = (names: Readonly<Record<string, string | number>>, prefix: string, unit = ''): string =>
  Object.entries(names).map(([name, value]) => `--${prefix}${kebab(name)}:${value}${unit};`).join('');

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The tokens of a theme as one CSS rule. */
export const tokenRule = (theme: Theme): string => {
  const { family, ...sizes } = font;
  return `:root{color-scheme:${theme};${declare(themes[theme], '')}${declare(size, 'size-', 'px')}`
    + `${declare(sizes, 'font-', 'px')}--font-family:${family};`
    + space.map((pixels, step) => `--space-${step}:${pixels}px;`).join('')
    + `${series.map((colour, place) => `--series-${place + 1}:${colour};`).join('')}}`;
};

const sheet = new CSSStyleSheet();

/** Makes a theme the page's; a constructed stylesheet needs no inline style and so passes the Content-Security-Policy. */
export const applyTheme = (theme: Theme): void => {
  sheet.replaceSync(tokenRule(theme));
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  document.documentElement.dataset['theme'] = theme;
};

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme to show for a setting. */
export const themeOf = (setting: 'system' | Theme): Theme =>
  setting === 'system' ? (darkSystem.matches ? 'dark' : 'light') : setting;

/** Calls back when the system changes between light and dark. */
export const onSystemTheme = (listener: () => void): void => darkSystem.addEventListener('change', listener);
