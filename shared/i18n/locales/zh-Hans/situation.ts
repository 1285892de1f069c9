export const situation = {};
