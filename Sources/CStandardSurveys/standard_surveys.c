#include "standard_surveys.h"

// The C compiler copies a file into the program in no time; SwiftPM's own way takes minutes.
// A test compares this list, and every byte, with the folder.

static const unsigned char action_log[] = {
#embed "../../surveys/action-log.yaml"
};
static const unsigned char adoption[] = {
#embed "../../surveys/adoption.yaml"
};
static const unsigned char artifact_log[] = {
#embed "../../surveys/artifact-log.yaml"
};
static const unsigned char design_checklist[] = {
#embed "../../surveys/design-checklist.yaml"
};
static const unsigned char discovery_log[] = {
#embed "../../surveys/discovery-log.yaml"
};
static const unsigned char health_model[] = {
#embed "../../surveys/health-model.yaml"
};
static const unsigned char knowledge_network[] = {
#embed "../../surveys/knowledge-network.yaml"
};
static const unsigned char leadership_log[] = {
#embed "../../surveys/leadership-log.yaml"
};
static const unsigned char patterns[] = {
#embed "../../surveys/patterns.yaml"
};
static const unsigned char quarterly_check[] = {
#embed "../../surveys/quarterly-check.yaml"
};
static const unsigned char retrospective[] = {
#embed "../../surveys/retrospective.yaml"
};
static const unsigned char roster[] = {
#embed "../../surveys/roster.yaml"
};
static const unsigned char scales[] = {
#embed "../../surveys/scales.yaml"
};
static const unsigned char session_feedback[] = {
#embed "../../surveys/session-feedback.yaml"
};
static const unsigned char session_log[] = {
#embed "../../surveys/session-log.yaml"
};
static const unsigned char skills[] = {
#embed "../../surveys/skills.yaml"
};
static const unsigned char sponsor_pulse[] = {
#embed "../../surveys/sponsor-pulse.yaml"
};
static const unsigned char tool_usage[] = {
#embed "../../surveys/tool-usage.yaml"
};
static const unsigned char value_log[] = {
#embed "../../surveys/value-log.yaml"
};

#define SURVEY(variable, file) {file, variable, sizeof variable}

static const struct standard_survey surveys[] = {
    SURVEY(action_log, "action-log.yaml"),
    SURVEY(adoption, "adoption.yaml"),
    SURVEY(artifact_log, "artifact-log.yaml"),
    SURVEY(design_checklist, "design-checklist.yaml"),
    SURVEY(discovery_log, "discovery-log.yaml"),
    SURVEY(health_model, "health-model.yaml"),
    SURVEY(knowledge_network, "knowledge-network.yaml"),
    SURVEY(leadership_log, "leadership-log.yaml"),
    SURVEY(patterns, "patterns.yaml"),
    SURVEY(quarterly_check, "quarterly-check.yaml"),
    SURVEY(retrospective, "retrospective.yaml"),
    SURVEY(roster, "roster.yaml"),
    SURVEY(scales, "scales.yaml"),
    SURVEY(session_feedback, "session-feedback.yaml"),
    SURVEY(session_log, "session-log.yaml"),
    SURVEY(skills, "skills.yaml"),
    SURVEY(sponsor_pulse, "sponsor-pulse.yaml"),
    SURVEY(tool_usage, "tool-usage.yaml"),
    SURVEY(value_log, "value-log.yaml"),
};

size_t standard_survey_count(void) { return sizeof surveys / sizeof surveys[0]; }

struct standard_survey standard_survey_at(size_t index) { return surveys[index]; }
