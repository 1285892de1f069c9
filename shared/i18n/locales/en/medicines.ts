export const medicines = {};
