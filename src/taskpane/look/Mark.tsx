/** The product's mark: a ledger with its spine, and a tick. The same drawing as `assets/icon.svg`. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path fill="#0e6b5e" d="M8 2h18a2 2 0 0 1 2 2v24a2 2 0 0 1-2 2H8z" />
      <path fill="#084339" d="M6 2h4v28H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z" />
      <path
        stroke="#ffffff"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m13.5 17 4 4 7-10"
      />
    </svg>
  );
}
