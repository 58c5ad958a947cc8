/** A number as a whole one with this sign between its thousands, as in `2,107`; starting `Intl` for it takes a phone too long. */
export const grouped = (value: number, sign: string): string =>
	String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, sign);
