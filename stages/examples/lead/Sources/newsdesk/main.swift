import CopydeskCommand
import LeadStage

// All of Copydesk's commands, with one more stage: newsdesk run lead.yaml, newsdesk stages describe lead, …
CopydeskProgram.run(stages: CopydeskProgram.stages + [LeadStage.definition])
