/** Files of the sample corpus in `seeds/`, in corpus order. */
export const sampleNames: readonly string[] = [
  '000_b3b2ac18f165e50d.txt',
  '001_2fb340d81d9828f0.txt',
  '002_31a5e21ee46f1c11.txt',
  '003_dc85feadc19d8c41.txt',
  '004_6a6a0b3d26831e29.txt',
];
