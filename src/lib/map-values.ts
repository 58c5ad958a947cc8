/** A record with each of its values made into another, under the same key. */
export const mapValues = <T, U>(
	record: Readonly<Record<string, T>>,
	make: (value: T, key: string) => U,
): Record<string, U> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
