export const emergency = {};
