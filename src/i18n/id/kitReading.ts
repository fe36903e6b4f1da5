export const kitReading = {}
