// The nonce under which styles may be added at run time; the host writes it into the page's head.

/** Empty where the host sets no Content-Security-Policy. */
export const styleNonce = (): string => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  return meta === null ? '' : meta.nonce || meta.content;
};
