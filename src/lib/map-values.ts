/** A record with each of its values made into another, under the same key. */
export const mapValues = <Key extends string, T, U>(
	record: Readonly<Record<Key, T>>,
	make: (value: T, key: Key) => U,
) =>
	Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, make(value, key as Key)])) as Record<Key, U>;
