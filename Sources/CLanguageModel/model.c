#include "clanguagemodel.h"

// Clang knows #embed in every version of the language, and warns of it below C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "language.model"
};

const unsigned char *copydesk_language_model(void) { return model; }

size_t copydesk_language_model_count(void) { return sizeof model; }
