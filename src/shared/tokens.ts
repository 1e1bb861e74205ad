// The design tokens: the one source of the window's CSS variables, of charts, workbook and slides.

export const themes = {
  light: {
    ground: '#FAFAF8', surface: '#FFFFFF', text: '#1B1F24', muted: '#5B6570', line: '#E3E6E8', accent: '#0B5FA5',
    met: '#0F7B6C', notMet: '#B5480B', atRisk: '#8A6300', notAssessable: '#6B7280',
  },
  dark: {
    ground: '#14171A', surface: '#1B1F24', text: '#E8EAED', muted: '#9AA4AE', line: '#2B3138', accent: '#6CB2F2',
    met: '#3FB8A5', notMet: '#F08A4B', atRisk: '#E0B040', notAssessable: '#9AA4AE',
  },
} as const;
export type Theme = keyof typeof themes;
export type ColourName = keyof (typeof themes)['light'];

/** What a copy of a sheet marks cells with, under text of the light theme: what must be mended, what to check, what is only said. */
export const faultFills = { blocking: '#F09A86', warning: '#F8CFC3', note: '#FFF0C7' } as const;

/** Signs that stand beside a verdict's colour and word, so that colour alone never says it. */
export const verdictSigns = { met: '▲', notMet: '▼', atRisk: '●', notAssessable: '◆' } as const;

/** Chart series in order of use. */
export const series = ['#0B5FA5', '#D97706', '#0F7B6C', '#7C5CBF', '#B5480B', '#5B6570'] as const;

export const font = { family: "'Inter Variable', Inter, system-ui, sans-serif", base: 13, small: 12, lead: 15, heading: 20, title: 28, figure: 32 } as const;

/** Pixels. */
export const space = [0, 4, 8, 12, 16, 24, 32] as const;
export const size = { row: 28, control: 28, rail: 200, railFolded: 56, statusBar: 24, radius: 4 } as const;
