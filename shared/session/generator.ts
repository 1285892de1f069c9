/** Who wrote a file: stands in every package and backup. */
export const generator = { name: 'second-opinion-kit', version: '0.1.0' } as const;
