/** Lets the page scroll or answer a key between two pieces of work, so that a start is many short tasks and no long one. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
