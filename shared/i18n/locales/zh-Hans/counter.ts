export const counter = {};
