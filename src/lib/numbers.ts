/** A number as a whole one with commas between its thousands, as in `2,107`; starting `Intl` for it takes a phone too long. */
export const whole = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
