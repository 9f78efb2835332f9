import CopydeskCommand

// An executable of your own lists its stages beside these: see stages/examples/headlines.
CopydeskProgram.run(stages: CopydeskProgram.stages)
