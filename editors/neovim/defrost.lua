-- Starts Defrost's language server for Python and Java buffers. Put this file into ~/.config/nvim/plugin/, or source it. Neovim 0.7 or later.
local launcher = vim.env.DEFROST or "defrost"

vim.api.nvim_create_autocmd("FileType", {
  pattern = { "python", "java" },
  callback = function(event)
    local name = vim.api.nvim_buf_get_name(event.buf)
    local marker = vim.fn.finddir(".git", vim.fn.fnamemodify(name, ":p:h") .. ";")
    local root = marker ~= "" and vim.fn.fnamemodify(marker, ":p:h:h") or vim.fn.fnamemodify(name, ":p:h")
    for _, client in pairs(vim.lsp.get_active_clients()) do
      if client.name == "defrost" and client.config.root_dir == root then
        vim.lsp.buf_attach_client(event.buf, client.id)
        return
      end
    end
    local id = vim.lsp.start_client({
      name = "defrost",
      cmd = { launcher, "lsp" },
      root_dir = root,
      init_options = { inlayHints = false },
    })
    if id then
      vim.lsp.buf_attach_client(event.buf, id)
    end
  end,
})
