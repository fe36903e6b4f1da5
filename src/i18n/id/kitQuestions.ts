export const kitQuestions = {}
