// A browser's part in tests without one: trades the token of the printed address for the cookie.

/** The cookie as a request sends it (`tolok-1234=…`). */
export const admitted = async (address: string): Promise<string> => {
  const response = await fetch(address, { redirect: 'manual' });
  const [cookie = ''] = response.headers.getSetCookie();
  if (response.status !== 303 || cookie === '') throw new Error(`Not let in: ${response.status}`);
  return cookie.split(';')[0] ?? '';
};
