export const kitDesk = {}
