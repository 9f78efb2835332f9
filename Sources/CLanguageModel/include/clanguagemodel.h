#pragma once

#include <stddef.h>

/// The model of short texts (`LanguageModel` in `Sources/Language/Model` says how it is laid out), written by
/// `language-trainer` and made part of the program, so that nothing is looked for when it runs. Constant; never freed.
const unsigned char *_Nonnull copydesk_language_model(void);

/// Its length in bytes.
size_t copydesk_language_model_count(void);
