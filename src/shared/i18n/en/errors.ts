// English sentences of AppError codes: what is wrong, where, and what to do now.

export const errors = {
  'error.file.notFound': 'The file "{file}" cannot be found. Check the name, or pick it again.',
  'error.host.gone': 'The program behind this window has stopped. Start Tolok again; what was saved is safe.',
  'error.internal': 'Something went wrong that Tolok did not foresee. Reference {reference}; the log holds the details.',
} as const;
