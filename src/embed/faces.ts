/** Figures that draw nothing but the words of their data, for which one face and its plain letters are enough. */
export const ownWords: readonly string[] = ['law', 'promises'];
