// A parameter that is a list stands in one cell as text (`20, 20, 10`); formulas use its parts, each taken out by a formula.

/** Each entry of the list is pushed apart by this many blanks, then cut out and trimmed. */
const slot = 60;

/** The part at a 1-based place of a named cell's list; `–` where there is none. Commas and semicolons both part. */
export const partFormula = (name: string, place: number): string => {
  const apart = `SUBSTITUTE(SUBSTITUTE(${name},";",",")&",",",",REPT(" ",${slot}))`;
  return `IFERROR(VALUE(TRIM(MID(${apart},${(place - 1) * slot + 1},${slot}))),"–")`;
};

/** How many parts a named cell's list has. */
export const partsFormula = (name: string): string => `LEN(${name})-LEN(SUBSTITUTE(SUBSTITUTE(${name},";",""),",",""))+1`;
