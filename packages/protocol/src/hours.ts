/** Whether a time of day lies within hours that may run past midnight; their edges do not. */
export const withinHours = (
  at: string,
  hours: { readonly from: string; readonly to: string } | null,
): boolean => {
  if (hours === null) return false;
  const { from, to } = hours;
  return from < to ? from < at && at < to : at > from || at < to;
};
