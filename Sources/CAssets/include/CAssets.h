#ifndef CASSETS_H
#define CASSETS_H
#include <stddef.h>
/// The files of Assets/Interface, Assets/Help, Assets/Check, Assets/Model, Assets/Reflect and Assets/Report, built into the program so that it can speak before it has read a file.
typedef struct { const unsigned char *bytes; size_t count; } embedded_file;
embedded_file anprobe_interface_de(void);
embedded_file anprobe_interface_en(void);
embedded_file anprobe_check_de(void);
embedded_file anprobe_check_en(void);
embedded_file anprobe_check_thresholds(void);
embedded_file anprobe_help_de(void);
embedded_file anprobe_help_en(void);
embedded_file anprobe_model_assumptions(void);
embedded_file anprobe_model_moves(void);
embedded_file anprobe_reflect_paths(void);
embedded_file anprobe_reflect_traces(void);
embedded_file anprobe_reflect_relationship(void);
embedded_file anprobe_reflect_after(void);
embedded_file anprobe_reflect_vocabulary(void);
embedded_file anprobe_reflect_plans(void);
embedded_file anprobe_reflect_shop(void);
embedded_file anprobe_reflect_privacy(void);
embedded_file anprobe_report_html(void);
embedded_file anprobe_report_markdown(void);
embedded_file anprobe_report_style(void);
/// A file that new packs begin with, by its path in Assets; no bytes if there is none.
embedded_file anprobe_writing(const char *path);
#endif
