#include "CAssets.h"

// The directive is C23; both compilers of the toolchain have it in every mode and merely say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char interface_de[] = {
#embed "../../Assets/Interface/de.yaml"
};
static const unsigned char interface_en[] = {
#embed "../../Assets/Interface/en.yaml"
};
static const unsigned char model_assumptions[] = {
#embed "../../Assets/Model/assumptions.yaml"
};
static const unsigned char model_moves[] = {
#embed "../../Assets/Model/moves.yaml"
};

static const unsigned char report_html[] = {
#embed "../../Assets/Report/handout.html.mustache"
};
static const unsigned char report_markdown[] = {
#embed "../../Assets/Report/handout.md.mustache"
};
static const unsigned char report_style[] = {
#embed "../../Assets/Report/handout.css.mustache"
};

#define FILE_OF(name) ((embedded_file){.bytes = name, .count = sizeof name})

embedded_file anprobe_interface_de(void) { return FILE_OF(interface_de); }
embedded_file anprobe_interface_en(void) { return FILE_OF(interface_en); }
embedded_file anprobe_model_assumptions(void) { return FILE_OF(model_assumptions); }
embedded_file anprobe_model_moves(void) { return FILE_OF(model_moves); }
embedded_file anprobe_report_html(void) { return FILE_OF(report_html); }
embedded_file anprobe_report_markdown(void) { return FILE_OF(report_markdown); }
embedded_file anprobe_report_style(void) { return FILE_OF(report_style); }
